export const id = 687;
export const ids = [687];
export const modules = {

/***/ 687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGzipWorker: () => (/* binding */ runGzipWorker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(919);
/* harmony import */ var _deflate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(113);
/** What a worker thread of the gzip encoder does: compresses the pieces it is told of, from and to shared memory. */


/** To be called by the entry that is given as `workerUrl`, when it finds that it is not the main thread; and nothing else there. */
function runGzipWorker() {
    const { slots } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const encoder = (0,_deflate_js__WEBPACK_IMPORTED_MODULE_1__/* .pieceEncoder */ .ld)();
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', ({ slot, dictionaryLength, pieceLength }) => {
        const memory = slots[slot];
        if (!memory)
            return;
        encoder.input.set(new Uint8Array(memory.input, 0, dictionaryLength + pieceLength));
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(encoder.encode(dictionaryLength, pieceLength, new Uint8Array(memory.output)));
    });
}


/***/ })

};
