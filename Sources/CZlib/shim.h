#pragma once
#include <zlib.h>

/// What the Swift importer cannot see of zlib.h: the macro inflateInit2. Begins deflate without a header, as in zip.
static inline int czlib_inflate_begin(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }
