/** A program that unpacks a tar with Go's archive/tar, as its documentation means it: each entry by what the header says. */

export const goReader = `package main

import (
	"archive/tar"
	"bufio"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	file, err := os.Open(os.Args[1])
	check(err)
	var bytes io.Reader = bufio.NewReader(file)
	if strings.HasSuffix(os.Args[1], ".gz") {
		bytes, err = gzip.NewReader(bytes)
		check(err)
	}
	archive := tar.NewReader(bytes)
	for {
		header, err := archive.Next()
		if err == io.EOF {
			return
		}
		check(err)
		if header.Typeflag == tar.TypeXGlobalHeader {
			continue
		}
		check(os.MkdirAll(filepath.Dir(header.Name), 0o755))
		switch header.Typeflag {
		case tar.TypeDir:
			check(os.MkdirAll(header.Name, header.FileInfo().Mode().Perm()))
		case tar.TypeReg:
			content, err := io.ReadAll(archive)
			check(err)
			check(os.WriteFile(header.Name, content, header.FileInfo().Mode().Perm()))
		case tar.TypeSymlink:
			check(os.Symlink(header.Linkname, header.Name))
		default:
			panic("an entry of the type " + string(header.Typeflag))
		}
	}
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
`;
