/* hide.h - who sees the functions; included before httpstatus.h. SPDX-License-Identifier: MIT
 *
 * The shared library exports its functions. Those of the archive are hidden: a plugin that embeds it does not export them, so a
 * process in which the shared library is loaded too never mixes the handles of two copies. libtool defines PIC for the objects of
 * the shared library; configure defines ARCHIVE_ONLY where there is none.
 */
#ifndef HTTPSTATUS_HIDE_H
#define HTTPSTATUS_HIDE_H

#if !defined(PIC) || defined(ARCHIVE_ONLY)
#define LIBHTTPSTATUS_HIDDEN
#endif

#endif
