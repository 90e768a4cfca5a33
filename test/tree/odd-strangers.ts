/** Clones in which something lies that HEAD does not have, or under a name that is easily lost. */

import type { OddClone } from './odd-clones.ts';

const words = 'pkg/util/words';
const latin = "$(printf 'caf\\351')";

export const oddStrangers: Readonly<Record<string, OddClone>> = {
  'a staged file that HEAD ignores': {
    committed: 'echo "*.swp" >> .gitignore',
    make: 'echo x > docs/a.swp; git add -f docs/a.swp',
    says: /changes that are not committed: docs\/a\.swp\./,
    blind: false,
  },
  'staged Go source that HEAD ignores': {
    committed: 'echo zz_generated.openapi.go >> .gitignore',
    make: `echo "package words" > ${words}/zz_generated.openapi.go; git add -f ${words}/zz_generated.openapi.go`,
    says: /not committed: pkg\/util\/words\/zz_generated\.openapi\.go\./,
    blind: false,
  },
  'Go source that HEAD ignores': {
    committed: 'echo zz_generated.openapi.go >> .gitignore',
    make: `echo "package words" > ${words}/zz_generated.openapi.go`,
    says: /a \.gitignore hides from git: pkg\/util\/words\/zz_generated\.openapi\.go\./,
  },
  'Go source that HEAD ignores by a pattern, and what C and the assembler take': {
    committed: 'printf "pkg/**/gen.go\\n*.s\\n*.syso\\n" >> .gitignore',
    make: `echo "package words" > ${words}/gen.go; touch ${words}/a.s cmd/kubectl/b.syso`,
    says: /cmd\/kubectl\/b\.syso, pkg\/util\/words\/a\.s, pkg\/util\/words\/gen\.go/,
  },
  'a source that HEAD ignores and the make of the tree writes': {
    committed: 'echo zz_generated.openapi.go >> .gitignore; touch Makefile.generated_files',
    make: `echo "package words" > ${words}/zz_generated.openapi.go`,
    says: undefined,
    stays: [`${words}/zz_generated.openapi.go`],
  },
  'what HEAD ignores and Go does not take': {
    committed:
      'printf "*.test\\n/third_party/etcd*\\n__*\\n" >> .gitignore; mkdir third_party; touch third_party/x',
    make: `mkdir third_party/etcd-v3 pkg/__mine; touch ${words}/words.test third_party/etcd-v3/x.go pkg/__mine/x.go`,
    says: undefined,
    stays: [`${words}/words.test`, 'third_party/etcd-v3/x.go', 'pkg/__mine/x.go'],
  },
  'an embedded file that HEAD ignores': {
    committed: `echo "*.pyc" >> .gitignore; printf 'package words\\n\\n//go:embed *.pyc *.md\\n' > ${words}/embed.go; echo x > ${words}/a.md`,
    make: `touch ${words}/x.pyc pkg/x.pyc`,
    says: /hides from git: pkg\/util\/words\/x\.pyc\./,
    stays: ['pkg/x.pyc'],
  },
  'an ignored file that a pattern with an escape embeds': {
    committed: `echo "*.pyc" >> .gitignore; printf 'package words\\n\\n//go:embed a\\\\-* *.md\\n' > ${words}/embed.go; echo x > ${words}/a.md`,
    make: `touch ${words}/a-b.pyc ${words}/b.pyc`,
    says: /hides from git: pkg\/util\/words\/a-b\.pyc\./,
    stays: [`${words}/b.pyc`],
  },
  'an ignored file that Go source behind a link embeds': {
    committed: `echo "*.pyc" >> .gitignore; printf 'package words\\n\\n//go:embed *.pyc *.md\\n' > docs/embed.go.txt; ln -s ../../../docs/embed.go.txt ${words}/embed.go; echo x > ${words}/a.md`,
    make: `touch ${words}/x.pyc`,
    says: /hides from git: pkg\/util\/words\/x\.pyc\./,
  },
  'ignored Go source in a folder with an underscore, which HEAD may import': {
    committed: 'echo extra.go >> .gitignore; mkdir pkg/_x; echo "package x" > pkg/_x/x.go',
    make: 'echo "package x" > pkg/_x/extra.go; mkdir pkg/_y; echo "package y" > pkg/_y/extra.go',
    says: /hides from git: pkg\/_x\/extra\.go\./,
    stays: ['pkg/_y/extra.go'],
  },
  'an ignored profile by which Go optimizes': {
    committed: 'echo "*.pgo" >> .gitignore',
    make: 'touch cmd/kubectl/default.pgo cmd/kubectl/old.pgo',
    says: /hides from git: cmd\/kubectl\/default\.pgo\./,
    stays: ['cmd/kubectl/old.pgo'],
  },
  'a socket or a FIFO, of which git never speaks': {
    make: `mkfifo ${words}/x.fifo; rm ${words}/x.fifo; mkfifo hack/a.sock`,
    says: undefined,
    stays: ['hack/a.sock'],
  },
  'a file in the place of a folder of HEAD': {
    make: `rm -r ${words}; echo x > ${words}`,
    says: /not committed: pkg\/util\/words\/words\.go, /,
    blind: false,
  },
  'a file in the place of a folder with a staged file': {
    make: 'mkdir docs/x; echo a > docs/x/y; git add docs/x/y; rm -r docs/x; echo b > docs/x',
    says: /docs\/x\./,
    blind: false,
  },
  'a hidden name that looks like a pattern of paths, beside what HEAD ignores': {
    committed: 'echo "*.bin" >> .gitignore',
    make: 'mkdir -p .git/info; echo ":*" >> .git/info/exclude; touch ":!notes" pkg/a.bin',
    says: undefined,
    stays: [':!notes', 'pkg/a.bin'],
  },
  'what a .gitignore ignores that is not UTF-8': {
    committed: "printf 'caf\\351*\\n' >> .gitignore",
    make: `echo x > pkg/${latin}.bin`,
    says: undefined,
    stays: ['pkg/caf\xe9.bin'],
  },
  'what the .gitignore of a submodule names, where packaging copies all': {
    committed:
      'git init -q "$HOME/sub"; echo "*.tmp" > "$HOME/sub/.gitignore"; git -C "$HOME/sub" add .; git -C "$HOME/sub" commit -q -m x; git -c protocol.file.allow=always submodule add -q "$HOME/sub" test/images/sub',
    make: 'git -c protocol.file.allow=always submodule update -q --init; echo x > test/images/sub/a.tmp',
    says: /test\/images\/sub \(these submodules/,
  },
  'what an editor leaves, hidden and embedded': {
    committed: `mkdir ${words}/m; echo x > ${words}/m/a.txt; printf 'package words\\n\\n//go:embed m\\n' > ${words}/embed.go`,
    make: `mkdir -p .git/info; printf "*~\\n*.swp\\n" >> .git/info/exclude; touch ${words}/m/a.txt~ ${words}/m/.a.swp ${words}/b~`,
    says: /hides from git: pkg\/util\/words\/m\/a\.txt~\./,
    stays: [`${words}/m/.a.swp`, `${words}/b~`],
  },
  'an empty folder that nothing copies': {
    make: 'mkdir -p pkg/empty',
    says: undefined,
    stays: ['pkg/empty/'],
  },
  'an empty repository in a folder that packaging copies': {
    make: 'git init -q test/images/nested',
    says: /not track: test\/images\/nested\/\./,
    blind: false,
  },
  'a repository with Go source in the tree': {
    make: `git init -q ${words}/inner; echo "package inner" > ${words}/inner/x.go`,
    says: /not track: pkg\/util\/words\/inner\/x\.go, pkg\/util\/words\/inner\/\.git\./,
    blind: false,
  },
  'a .git that is no repository, beside what packaging copies': {
    make: 'mkdir cluster/addons/.git; echo "a: 1" > cluster/addons/.git/x.yaml',
    says: /not track: cluster\/addons\/\.git\./,
  },
  'a .git beside Go source': {
    make: `echo "gitdir: /nowhere" > ${words}/.git`,
    says: /not track: pkg\/util\/words\/\.git\./,
  },
  'a name that is not UTF-8': {
    committed: `printf x > docs/${latin}.txt`,
    make: 'true',
    says: undefined,
  },
  'another text under a name that is not UTF-8, beside one much like it': {
    committed: `printf x > docs/${latin}.txt; printf y > docs/$(printf 'caf\\352').txt`,
    make: `echo more >> docs/${latin}.txt`,
    says: /not committed: "docs\/caf\\351\.txt"\./,
    blind: false,
  },
  'Go source of a name that is not UTF-8, hidden': {
    make: `mkdir -p .git/info; echo "*.go" >> .git/info/exclude; echo "package words" > ${words}/${latin}.go`,
    says: /hides from git: "pkg\/util\/words\/caf\\351\.go"\./,
  },
  'a file of HEAD among the output': {
    committed: 'mkdir -p _output/keep; echo x > _output/keep/f; git add -f _output/keep/f',
    make: 'true',
    says: undefined,
  },
  'another text in a file of HEAD among the output': {
    committed: 'mkdir -p _output/keep; echo x > _output/keep/f; git add -f _output/keep/f',
    make: 'git update-index --assume-unchanged _output/keep/f; echo y > _output/keep/f',
    says: /_output\/keep\/f \(the index marks them as assume-unchanged/,
  },
};
