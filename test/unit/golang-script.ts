/** hack/lib/golang.sh of an imagined tree, with what the lists of real ones have: comments, quotes, lists in one line. */

export const golangScript = `
readonly KUBE_SUPPORTED_SERVER_PLATFORMS=(
  linux/amd64
  linux/arm64
)
readonly KUBE_SUPPORTED_NODE_PLATFORMS=(
  linux/amd64
  linux/arm64 # the last of linux
  windows/amd64
)
readonly KUBE_SUPPORTED_CLIENT_PLATFORMS=(linux/amd64 linux/arm64 darwin/arm64 windows/amd64)
readonly KUBE_SUPPORTED_TEST_PLATFORMS=(
  linux/amd64
  # windows/386
  darwin/arm64
)
kube::golang::server_targets() {
  local targets=(
    cmd/kube-proxy
    "vendor/k8s.io/kube-aggregator"
  )
  echo "\${targets[@]}"
}
kube::golang::server_image_targets() {
  local targets=(
    cmd/kube-proxy
  )
}
kube::golang::node_targets() {
  local targets=(
    cmd/kubelet
  )
}
kube::golang::test_targets() {
  local targets=(
    test/e2e/e2e.test
  )
}
kube::golang::server_test_targets() {
  local targets=(
    cmd/kubemark
  )
  if [[ "\${OSTYPE:-}" == "linux"* ]]; then
    targets+=( test/e2e_node/e2e_node.test )
  fi
}
readonly KUBE_CLIENT_TARGETS=(
  cmd/kubectl
)
`;
