/** Clones and machines whose work tree is, or is not, what HEAD says; most of them with a git that shows nothing. */

export interface OddClone {
  /** What is committed on top of the miniature tree first. */
  readonly committed?: string;
  /** What makes the clone odd; HOME is a folder of its own, in which `git config --global` writes. */
  readonly make: string;
  /** Part of the message; undefined where the tree is HEAD's all the same. */
  readonly says: RegExp | undefined;
  /** Git itself sees nothing: the case is of the kind that is looked for here. */
  readonly blind?: false;
  /** Options of `git clone`. */
  readonly clone?: readonly string[];
  /** What still shows MYWORK when the tree is repaired, in the folder. */
  readonly kept?: string;
  /** What lies there besides, and nobody builds or packs; an empty folder ends in `/`. */
  readonly stays?: readonly string[];
}

const missing = "git rev-list --objects --missing=print HEAD | grep -q '^?'";
const crlf = "find . -name '*.sh' -not -path './.git/*' -exec sed -i 's/$/\\r/' {} +";

export const oddClones: Readonly<Record<string, OddClone>> = {
  'nothing odd': { make: 'true', says: undefined },
  'a sparse checkout': {
    make: 'git sparse-checkout set --no-cone /cmd /hack /build /go.mod /go.work /Makefile /.go-version /staging /pkg /vendor /test',
    says: /the clone is sparse/,
  },
  'a sparse checkout by cones': {
    make: 'git sparse-checkout set cmd hack build staging pkg vendor test',
    says: /the clone is sparse/,
  },
  'skip-worktree and another text': {
    make: 'git update-index --skip-worktree pkg/util/words/words.go; echo "// x" >> pkg/util/words/words.go',
    says: /pkg\/util\/words\/words\.go \(the index marks them as skip-worktree/,
  },
  'skip-worktree and no file': {
    make: 'git update-index --skip-worktree README.md; rm README.md',
    says: /README\.md \(the index marks them as skip-worktree/,
  },
  'assume-unchanged and another text': {
    make: 'git update-index --assume-unchanged pkg/util/words/words.go; echo "// x" >> pkg/util/words/words.go',
    says: /words\.go \(the index marks them as assume-unchanged/,
  },
  'assume-unchanged and another mode': {
    make: 'git update-index --assume-unchanged hack/make-rules/build.sh; chmod -x hack/make-rules/build.sh',
    says: /build\.sh \(the index marks them as assume-unchanged/,
  },
  'core.fileMode=false and a script that cannot run': {
    make: 'git config core.fileMode false; chmod -x hack/make-rules/build.sh',
    says: /build\.sh \(core\.fileMode is false/,
  },
  'core.fileMode=false and a text that can run': {
    make: 'git config core.fileMode false; chmod +x README.md',
    says: /README\.md \(core\.fileMode is false/,
  },
  'core.sparseCheckout, core.symlinks and core.eol in the other words of git': {
    make: 'git config core.symlinks no; git config core.eol CRLF; git sparse-checkout set --no-cone "/*" "!/docs"; git config core.sparseCheckout 1; git config --worktree --unset core.sparseCheckout || true',
    says: /the clone is sparse/,
  },
  'core.fileMode=false for the whole machine': {
    make: 'git config --global core.fileMode false; git config --unset core.fileMode; chmod +x README.md',
    says: /README\.md \(core\.fileMode is false/,
  },
  'core.symlinks=false and texts for links': {
    committed: 'ln -s README.md docs/link',
    make: 'git config core.symlinks false; rm docs/link; git checkout -- docs/link',
    says: /docs\/link \(core\.symlinks is false/,
  },
  'core.autocrlf=true and text=auto': {
    committed: 'echo "* text=auto" > .gitattributes',
    make: 'git config core.autocrlf true; git rm -rq --cached .; git reset -q --hard',
    says: /core\.autocrlf or core\.eol changed their line ends/,
  },
  'core.autocrlf=true for the whole machine': {
    make: 'git config --global core.autocrlf true; git rm -rq --cached .; git reset -q --hard',
    says: /core\.autocrlf or core\.eol changed their line ends/,
  },
  'core.autocrlf=input and CRLF in a script': {
    make: `git config core.autocrlf input; ${crlf}`,
    says: /core\.autocrlf or core\.eol changed their line ends/,
    blind: false,
  },
  'core.eol=crlf and text=auto': {
    committed: 'echo "*.sh text=auto" > .gitattributes',
    make: 'git config core.eol crlf; git rm -rq --cached .; git reset -q --hard',
    says: /core\.autocrlf or core\.eol changed their line ends/,
  },
  'a committed eol=crlf': {
    committed: 'echo "*.bat text eol=crlf" > .gitattributes; printf "a\\r\\nb\\r\\n" > hack/x.bat',
    make: 'true',
    says: undefined,
  },
  'a committed eol=crlf that the disk does not have': {
    committed: 'echo "*.bat text eol=crlf" > .gitattributes; printf "a\\r\\nb\\r\\n" > hack/x.bat',
    make: 'printf "a\\nb\\n" > hack/x.bat',
    says: /hack\/x\.bat/,
    blind: false,
  },
  'a committed ident': {
    committed: 'echo "hack/id.sh ident" > .gitattributes; echo "# \\$Id\\$" > hack/id.sh',
    make: 'true',
    says: undefined,
  },
  'a committed working-tree-encoding': {
    committed:
      'echo "hack/wide.txt text working-tree-encoding=UTF-16LE" > .gitattributes; printf "a\\0\\n\\0" > hack/wide.txt',
    make: 'true',
    says: undefined,
  },
  'ident by .git/info/attributes': {
    committed: 'echo "// \\$Id\\$" > pkg/util/words/id.go; echo "package words" >> pkg/util/words/id.go',
    make: 'mkdir -p .git/info; echo "*.go ident" > .git/info/attributes; rm pkg/util/words/id.go; git checkout -- pkg/util/words/id.go',
    says: /id\.go \(attributes of this clone alone rewrote them/,
  },
  'eol=crlf by .git/info/attributes': {
    make: 'mkdir -p .git/info; echo "*.sh text eol=crlf" > .git/info/attributes; git rm -rq --cached .; git reset -q --hard',
    says: /attributes of this clone alone rewrote them/,
  },
  'eol=crlf by core.attributesFile': {
    make: 'echo "*.sh text eol=crlf" > "$HOME/attributes"; git config --global core.attributesFile "$HOME/attributes"; git rm -rq --cached .; git reset -q --hard',
    says: /attributes of this clone alone rewrote them/,
  },
  'a smudge filter': {
    committed: 'echo "*.dat filter=shout" > .gitattributes; echo small > pkg/util/words/x.dat',
    make: 'git config filter.shout.smudge "tr a-z A-Z"; git config filter.shout.clean "tr A-Z a-z"; rm pkg/util/words/x.dat; git checkout -- pkg/util/words/x.dat',
    says: /x\.dat \(the filter shout of this machine rewrote them/,
  },
  'a pointer of git-lfs, as HEAD has it': {
    committed:
      'echo "*.bin filter=lfs diff=lfs merge=lfs -text" > .gitattributes; printf "version https://git-lfs.github.com/spec/v1\\noid sha256:%064d\\nsize 3\\n" 0 > docs/x.bin',
    make: 'true',
    says: undefined,
  },
  'Go source hidden by .git/info/exclude': {
    make: 'mkdir -p .git/info; echo extra.go >> .git/info/exclude; echo "package words" > pkg/util/words/extra.go',
    says: /pkg\/util\/words\/extra\.go/,
  },
  'Go source hidden by the global excludesFile': {
    make: 'echo extra.go > "$HOME/ignore"; git config --global core.excludesFile "$HOME/ignore"; echo "package words" > pkg/util/words/extra.go',
    says: /extra\.go/,
  },
  'an embedded file hidden by .git/info/exclude': {
    make: 'mkdir -p .git/info; echo "*.tmpl" >> .git/info/exclude; echo x > pkg/util/words/a.tmpl',
    says: /a\.tmpl/,
  },
  'a go.work hidden by .git/info/exclude': {
    committed: 'git rm -q --cached go.work; rm go.work',
    make: 'mkdir -p .git/info; echo go.work >> .git/info/exclude; printf "go 1.26\\nuse .\\n" > go.work',
    says: /go\.work/,
  },
  'a GNUmakefile hidden by .git/info/exclude': {
    make: 'mkdir -p .git/info; echo GNUmakefile >> .git/info/exclude; echo "all:" > GNUmakefile',
    says: /GNUmakefile/,
  },
  'a folder that its own .gitignore hides': {
    make: 'mkdir pkg/new; echo "*" > pkg/new/.gitignore; echo "package new" > pkg/new/x.go',
    says: /pkg\/new\/x\.go/,
    // The command takes the files alone.
    stays: ['pkg/new/'],
  },
  'what an editor leaves, hidden': {
    make: 'mkdir -p .git/info .idea; printf "*.swp\\n.idea\\n.DS_Store\\n" >> .git/info/exclude; touch .idea/x pkg/.x.go.swp pkg/.DS_Store',
    says: undefined,
    stays: ['.idea/x', 'pkg/.x.go.swp', 'pkg/.DS_Store'],
  },
  'notes at the top, hidden': {
    make: 'mkdir -p .git/info; echo notes.txt >> .git/info/exclude; echo x > notes.txt',
    says: undefined,
    stays: ['notes.txt'],
  },
  'core.fsmonitor that says nothing has changed': {
    make: 'printf "#!/bin/sh\\nprintf \'x\\\\0\'\\n" > .git/quiet; chmod +x .git/quiet; git config core.fsmonitor .git/quiet; git update-index --fsmonitor; git status >/dev/null; echo "// x" >> pkg/util/words/words.go',
    says: /words\.go/,
    blind: false,
  },
  'the same size and time with another text': {
    make: 'touch -r README.md "$HOME/t"; sed -i "s/./X/" README.md; touch -r "$HOME/t" README.md; git update-index --assume-unchanged README.md',
    says: /README\.md/,
  },
  'a folder that is a link to a copy': {
    make: 'git update-index --skip-worktree pkg/util/words/words.go pkg/util/words/words_test.go; mv pkg/util/words "$HOME/words"; ln -s "$HOME/words" pkg/util/words; echo /pkg/util/words >> .git/info/exclude',
    says: /words\.go/,
  },
  'a FIFO in the place of a file': {
    make: 'git update-index --assume-unchanged README.md; rm README.md; mkfifo README.md',
    says: /README\.md/,
  },
  'a submodule that is not initialised': {
    committed:
      'git init -q "$HOME/sub"; git -C "$HOME/sub" commit -q --allow-empty -m x; git -c protocol.file.allow=always submodule add -q "$HOME/sub" third_party/sub',
    make: 'true',
    says: /third_party\/sub \(these submodules are not checked out/,
  },
  'a submodule that ignore = all hides': {
    committed:
      'git init -q "$HOME/sub"; echo a > "$HOME/sub/f"; git -C "$HOME/sub" add f; git -C "$HOME/sub" commit -q -m x; git -c protocol.file.allow=always submodule add -q "$HOME/sub" third_party/sub; git config -f .gitmodules submodule.third_party/sub.ignore all; git add .gitmodules',
    make: 'git -c protocol.file.allow=always submodule update -q --init; echo b > third_party/sub/f',
    says: /third_party\/sub \(these submodules/,
  },
  'a submodule at the commit that HEAD names': {
    committed:
      'git init -q "$HOME/sub"; echo a > "$HOME/sub/f"; git -C "$HOME/sub" add f; git -C "$HOME/sub" commit -q -m x; git -c protocol.file.allow=always submodule add -q "$HOME/sub" third_party/sub',
    make: 'git -c protocol.file.allow=always submodule update -q --init',
    says: undefined,
  },
  'a partial clone': {
    clone: ['--filter=blob:none'],
    make: 'git config --get remote.origin.partialclonefilter >/dev/null',
    says: undefined,
  },
  'a partial clone that lacks what is not checked out': {
    clone: ['--filter=blob:none', '--no-checkout'],
    make: `git sparse-checkout set --no-cone '/*' '!/docs'; git checkout -q HEAD; ${missing}`,
    says: /the clone is sparse/,
  },
};
