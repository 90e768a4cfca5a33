export const id = 260;
export const ids = [260];
export const modules = {

/***/ 260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archiveHead: () => (/* binding */ archiveHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(762);
/* harmony import */ var _tar_pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(806);
/* harmony import */ var _gzip_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(347);
/* harmony import */ var _hand_on_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(292);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(572);
/** `git archive HEAD` from a repository that knows that commit and its tag only. */






/** Returns the exit code. */
async function archiveHead(config, command) {
    if (config.gitFolder === '')
        throw noRepository;
    const { git } = config.programs;
    const args = [...settings(config), 'archive', '--format=tar', ...command.options, 'HEAD'];
    if (command.kind === 'stream')
        return (0,_hand_on_js__WEBPACK_IMPORTED_MODULE_4__/* .handOn */ .x)(git, args);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(command.file);
    const packed = await (0,_tar_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .packBytes */ .P)({
        source: (0,_hand_on_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeOutput */ .F)(git, args),
        to: file,
        gzip: command.compress ? (0,_gzip_of_js__WEBPACK_IMPORTED_MODULE_3__/* .gzipOf */ .U)(config) : undefined,
    });
    await (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .leaveRecord */ .h)(config, { kind: 'tar', path: file, ...packed });
    return 0;
}
function settings({ gitFolder }) {
    return [`--git-dir=${gitFolder}`, ...archiveSettings.flatMap((setting) => ['-c', setting])];
}
const noRepository = new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .KbuildError */ .gj('package', [
    {
        what: 'git archive is called, but the source is not a git repository of its own',
        remedy: 'Check the tree out as a repository',
    },
]);
/** Settings that `git archive` would otherwise take from the machine or count from the repository. */
const archiveSettings = [
    'tar.umask=0022',
    'core.abbrev=12',
    'core.attributesFile=/dev/null',
    'core.autocrlf=false',
];


/***/ })

};
