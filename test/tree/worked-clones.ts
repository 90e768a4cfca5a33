/** Clones in which somebody has worked, or that git's plain commands do not bring back: what is repaired is not lost. */

import type { OddClone } from './odd-clones.ts';

const words = 'pkg/util/words/words.go';
const edit = `echo "// MYWORK" >> ${words}`;
const edited = /not committed: pkg\/util\/words\/words\.go\. /;
const stashed =
  'git stash list --format=%gd | while read -r it; do git stash show -p --include-untracked "$it"; done';
const again = 'git rm -rq --cached .; git reset -q --hard';

const submodule =
  'git init -q "$HOME/sub"; echo a > "$HOME/sub/f"; git -C "$HOME/sub" add f; git -C "$HOME/sub" commit -q -m x; git -c protocol.file.allow=always submodule add -q "$HOME/sub" third_party/sub';
const initialised = 'git -c protocol.file.allow=always submodule update -q --init';

const shout = 'git config filter.shout.smudge "tr a-z A-Z"; git config filter.shout.clean "tr A-Z a-z"';
const shouted = 'echo "*.dat filter=shout" > .gitattributes; echo small > pkg/util/words/x.dat';
const smudged = 'rm pkg/util/words/x.dat; git checkout -- pkg/util/words/x.dat';

export const workedClones: Readonly<Record<string, OddClone>> = {
  'an edit, and a core.attributesFile that converts nothing': {
    make: `echo "*.go diff=golang" > "$HOME/a"; git config --global core.attributesFile "$HOME/a"; ${edit}`,
    says: edited,
    blind: false,
    kept: stashed,
  },
  'an edit, and a .git/info/attributes that converts nothing': {
    make: `mkdir -p .git/info; echo "docs export-ignore" > .git/info/attributes; ${edit}`,
    says: edited,
    blind: false,
    kept: stashed,
  },
  'an edit below a filter that changes nothing': {
    committed: 'echo "*.go filter=gofmt" > .gitattributes',
    make: `git config --global filter.gofmt.clean cat; git config --global filter.gofmt.smudge cat; ${edit}`,
    says: edited,
    blind: false,
    kept: stashed,
  },
  'a staged edit below a filter that changes nothing': {
    committed: 'echo "*.go filter=gofmt" > .gitattributes',
    make: `git config --global filter.gofmt.clean cat; git config --global filter.gofmt.smudge cat; ${edit}; git add ${words}`,
    says: edited,
    blind: false,
    kept: stashed,
  },
  'an edit beside a file that a filter rewrote': {
    committed: shouted,
    make: `${shout}; ${smudged}; ${edit}`,
    says: /x\.dat \(the filter shout of this machine rewrote them/,
    blind: false,
    kept: stashed,
  },
  'an edit beside line ends of core.autocrlf': {
    make: `git config core.autocrlf true; ${again}; ${edit}`,
    says: /core\.autocrlf or core\.eol changed their line ends/,
    blind: false,
    kept: stashed,
  },
  'an edit beside line ends of .git/info/attributes': {
    make: `mkdir -p .git/info; echo "*.sh text eol=crlf" > .git/info/attributes; ${again}; ${edit}`,
    says: /attributes of this clone alone rewrote them/,
    blind: false,
    kept: `${stashed}; cat .git/info/attributes.off`,
  },
  'an edit that skip-worktree hides': {
    make: `git update-index --skip-worktree ${words}; ${edit}`,
    says: /skip-worktree/,
    kept: stashed,
  },
  'an edit that assume-unchanged hides': {
    make: `git update-index --assume-unchanged ${words}; ${edit}`,
    says: /assume-unchanged/,
    kept: stashed,
  },
  'an edit in a file whose mode core.fileMode hides': {
    make: `git config core.fileMode false; chmod +x README.md; ${edit}`,
    says: /README\.md \(core\.fileMode is false/,
    blind: false,
    kept: stashed,
  },
  'a filter that is required, as git-lfs is': {
    committed: shouted,
    make: `${shout}; git config filter.shout.required true; ${smudged}`,
    says: /the filter shout of this machine rewrote them/,
  },
  'a required filter whose program is gone': {
    committed: shouted,
    make: `${shout}; git config filter.shout.required true; ${smudged}; git config filter.shout.clean /nonexistent/x; touch pkg/util/words/x.dat`,
    says: /the filter shout of this machine rewrote them/,
    blind: false,
  },
  'a required filter that does not bring back what it is given': {
    committed: shouted,
    make: `git config filter.shout.smudge "tr a-z A-Z"; git config filter.shout.clean cat; git config filter.shout.required true; ${smudged}`,
    says: /the filter shout of this machine rewrote them/,
    blind: false,
  },
  'eol=crlf by the file of attributes that git reads unless told': {
    make: `mkdir -p "$HOME/.config/git"; echo "*.sh text eol=crlf" > "$HOME/.config/git/attributes"; ${again}`,
    says: /attributes of this clone alone rewrote them: core\.attributesFile/,
  },
  'a name that is a pattern to git, as skip-worktree': {
    committed: "echo x > ':(top)x'",
    make: "git --literal-pathspecs update-index --skip-worktree -- ':(top)x'; echo MYWORK >> ':(top)x'",
    says: /:\(top\)x \(the index marks/,
    kept: stashed,
  },
  'hidden names that are patterns to git': {
    make: "mkdir -p .git/info; echo '*.go' >> .git/info/exclude; echo 'package x' > 'pkg/util/words/*.go'; echo 'package x' > ':(top)x.go'",
    says: /:\(top\)x\.go/,
  },
  'a file that differs in its case alone, with core.ignoreCase': {
    make: 'git config core.ignoreCase true; echo "package words" > pkg/util/words/Words.go',
    says: /Words\.go/,
  },
  'a file that is to be added': {
    make: 'echo "package words // MYWORK" > pkg/util/words/n.go; git add -N pkg/util/words/n.go',
    says: /not committed: pkg\/util\/words\/n\.go/,
    blind: false,
    kept: stashed,
  },
  'a repository in the tree': {
    make: 'git init -q pkg/util/inner; echo "package inner // MYWORK" > pkg/util/inner/x.go',
    says: /not track: pkg\/util\/inner\/x\.go/,
    blind: false,
    kept: 'cat ../kubernetes-pkg-util-inner/x.go; test -d ../kubernetes-pkg-util-inner/.git',
  },
  'a hidden repository in the tree, and a hidden file': {
    make: 'mkdir -p .git/info; printf "inner\\nx.go\\n" >> .git/info/exclude; git init -q pkg/util/inner; echo "package inner // MYWORK" > pkg/util/inner/x.go; echo "package util" > pkg/util/x.go',
    says: /pkg\/util\/inner\/x\.go, pkg\/util\/x\.go/,
    kept: 'cat ../kubernetes-pkg-util-inner/x.go; test -d ../kubernetes-pkg-util-inner/.git',
  },
  'two repositories of one name': {
    make: 'for it in pkg/util/inner hack/inner; do git init -q $it; echo "// MYWORK" > $it/x.go; done',
    says: /not track: hack\/inner\/x\.go, pkg\/util\/inner\/x\.go/,
    blind: false,
    kept: 'grep -l MYWORK ../kubernetes-hack-inner/x.go && cat ../kubernetes-pkg-util-inner/x.go',
  },
  'a merge with conflicts': {
    make: `git checkout -q -b other; sed -i 1s/^/B/ README.md; git commit -qam B; git checkout -q -; sed -i 1s/^/A/ README.md; ${edit}; git commit -qam A; git merge -q other >/dev/null && exit 1; git update-ref --no-deref HEAD v1.36.0`,
    says: /not committed: README\.md, pkg\/util\/words\/words\.go/,
    blind: false,
    kept: stashed,
  },
  'a submodule with a hidden file': {
    committed: submodule,
    make: `${initialised}; mkdir -p .git/modules/third_party/sub/info; echo x.go >> .git/modules/third_party/sub/info/exclude; echo "// MYWORK" > third_party/sub/x.go`,
    says: /third_party\/sub \(these submodules/,
    kept: `cd third_party/sub; ${stashed}`,
  },
  'a submodule with a hidden edit': {
    committed: submodule,
    make: `${initialised}; git -C third_party/sub update-index --assume-unchanged f; echo MYWORK >> third_party/sub/f`,
    says: /third_party\/sub \(these submodules/,
    kept: `cd third_party/sub; ${stashed}`,
  },
};
