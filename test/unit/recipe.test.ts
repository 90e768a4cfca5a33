/** What the recipes of Kubernetes' images mean, line by line of its history, and which are refused rather than guessed. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ignoreFile } from '../../src/packing/recipe/ignore-file.ts';
import { type RecipeRequest, readRecipe } from '../../src/packing/recipe/recipe.ts';

const request: Omit<RecipeRequest, 'text'> = {
  buildArguments: {
    BASEIMAGE: 'base:v1',
    BINARY: 'kube-proxy',
    SETCAP_IMAGE: 'setcap:v1',
    RUNNERIMAGE: 'run:v1',
  },
  target: 'linux/arm64',
  builder: 'linux/amd64',
};

const recipes: readonly (readonly [
  says: string,
  text: string,
  bases: readonly string[],
  sources: readonly string[],
])[] = [
  [
    'v1.20, written by its scripts',
    'FROM --platform=linux/arm64 base:v1\nCOPY kube-proxy /usr/local/bin/kube-proxy\nCOPY nsswitch.conf /etc/\n',
    ['base:v1 linux/arm64'],
    ['kube-proxy', 'nsswitch.conf'],
  ],
  [
    'v1.21 on, with BINARY empty in the stage',
    `# note\nARG BASEIMAGE\nARG BINARY\n\nFROM "\${BASEIMAGE}"\nCOPY \${BINARY} /usr/local/bin/\n`,
    ['base:v1 linux/arm64'],
    ['kube-proxy'],
  ],
  [
    'v1.36, with a program of the tree beside it',
    `ARG BASEIMAGE\nARG BINARY\nFROM "\${BASEIMAGE}"\nCOPY --chmod=755 \${BINARY} /bin/\${BINARY}\nCOPY --chmod=755 kube-log-runner /go-runner\n`,
    ['base:v1 linux/arm64'],
    ['kube-proxy', 'kube-log-runner'],
  ],
  [
    'kube-apiserver, in two stages',
    `ARG BASEIMAGE\nARG SETCAP_IMAGE\nFROM --platform=linux/$BUILDARCH \${SETCAP_IMAGE}\nARG BINARY\nCOPY \${BINARY} /b\nRUN setcap x=+ep /b\nFROM --platform=linux/$TARGETARCH \${BASEIMAGE}\nARG BINARY\nCOPY --from=0 /b /usr/local/bin/\${BINARY}\n`,
    ['setcap:v1 linux/amd64', 'base:v1 linux/arm64'],
    ['kube-proxy'],
  ],
  [
    'the conformance image',
    `ARG BASEIMAGE\nARG RUNNERIMAGE\nFROM \${BASEIMAGE} as tools\nFROM \${RUNNERIMAGE}\nCOPY --from=tools /usr/bin/diff /bin/\nCOPY cluster /kubernetes/cluster\nCOPY ginkgo \\\n  e2e.test /bin/\n`,
    ['base:v1 linux/arm64', 'run:v1 linux/arm64'],
    ['cluster', 'ginkgo', 'e2e.test'],
  ],
  [
    'a base by name, with a default, quoted words, JSON, an address and an image to copy from',
    `ARG TAG=v2\nFROM registry/x:\${TAG:-v3} AS one\nARG DIR=a\nENV SUB=b\nCOPY ["./\${DIR}/$SUB/", "/x"]\nADD https://example.com/y /y\nFROM scratch\nCOPY --from=other:v1 /z /z\nCOPY --from=one /x /x\n`,
    ['registry/x:v2 linux/arm64', 'other:v1 linux/arm64'],
    ['a/b'],
  ],
];

for (const [says, text, bases, sources] of recipes) {
  test(`the recipe of ${says} says its bases and its sources`, () => {
    const read = readRecipe({ ...request, text });
    assert.ok(read.kind === 'read');
    assert.deepEqual(
      read.recipe.bases.map(({ image, platform }) => `${image} ${platform}`),
      bases,
    );
    assert.deepEqual(read.recipe.sources, sources);
  });
}

test('the image is built on the base of the last stage, also by the name of another', () => {
  const baseOf = (text: string) => {
    const read = readRecipe({ ...request, text });
    return read.kind === 'read' ? read.recipe.base?.image : read.why;
  };
  assert.equal(baseOf('FROM a:v1 AS one\nFROM b:v1\nFROM One\n'), 'a:v1');
  assert.equal(baseOf('FROM a:v1\nFROM scratch\n'), undefined);
});

const unreadable: readonly (readonly [text: string, why: RegExp])[] = [
  ['', /has no FROM/],
  [`ARG OTHER\nFROM \${OTHER}\n`, /names \$\{OTHER\}, of which nothing says what it is/],
  [`FROM base:v1\nCOPY \${OTHER} /bin/\n`, /names \$\{OTHER\}/],
  [`FROM base:v1\nCOPY \${BINARY%x} /bin/\n`, /names \$\{BINARY%x\}/],
  ['FROM base:v1\nCOPY . /\n', /has COPY \. \/, which copies whatever lies there/],
  ['FROM base:v1\nCOPY <<EOF /x\nCOPY secret /\nEOF\n', /whose sources are not files by name/],
  ['FROM base:v1\nRUN --mount=target=/c cp /c/* /\n', /RUN --mount=target=\/c .*not read here/],
  ['FROM base:v1\nRUN --mount=type=cache,target=/a --mount=type=bind,target=/c x\n', /not read here/],
  ['FROM base:v1\nRUN <<EOF\nx\nEOF\n', /not read here/],
  [`FROM base:v1\nARG A=b\nARG A=\${B%x}\nCOPY $A /b\n`, /names \$A, of which/],
  ['FROM $constructor\n', /names \$constructor, of which nothing says what it is/],
  ['ARG toString\nFROM $toString\n', /names \$toString/],
  ['FROM base:v1\nARG valueOf\nCOPY $valueOf /b\n', /names \$valueOf/],
  ['FROM base:v1\nCOPY $__proto__ /b\n', /names \$__proto__/],
];

for (const [text, why] of unreadable) {
  test(`a recipe is refused rather than guessed: ${JSON.stringify(text)}`, () => {
    const read = readRecipe({ ...request, text });
    assert.match(read.kind === 'unreadable' ? read.why : 'it was read', why);
  });
}

test('a recipe whose instructions or values grow without end is refused', () => {
  const why = (lines: readonly string[]) => {
    const read = readRecipe({ ...request, text: lines.join('\n') });
    return read.kind === 'unreadable' ? read.why : 'it was read';
  };
  const declared = (count: number) => Array.from({ length: count }, (_, index) => `ARG a${index}=1`);
  assert.equal(why([...declared(1999), 'FROM base:v1']), 'it was read');
  assert.equal(why([...declared(2000), 'FROM base:v1']), 'has more than 2000 instructions');
  const doubled = Array.from({ length: 40 }, () => 'ARG A=$A$A');
  assert.match(why(['ARG A=base', ...doubled.slice(0, 9), 'FROM $A']), /it was read/);
  assert.match(why(['ARG A=base', ...doubled, 'FROM $A']), /names \$A, of which nothing/);
});

test('a variable may have the name of what every object has', () => {
  const text = 'ARG constructor=base:v1\nFROM $constructor\nARG __proto__=a\nCOPY $__proto__ /a\n';
  const read = readRecipe({ ...request, text });
  assert.ok(read.kind === 'read');
  assert.deepEqual([read.recipe.base?.image, read.recipe.sources], ['base:v1', ['a']]);
});

test('the ignore file lets in the sources alone, and what the tree itself leaves out stays out', () => {
  assert.equal(ignoreFile(['kube-proxy', 'cluster'], undefined), '*\n!kube-proxy\n!cluster\n');
  assert.equal(ignoreFile(['cluster'], 'cluster/secret\n'), '*\n!cluster\ncluster/secret\n');
});
