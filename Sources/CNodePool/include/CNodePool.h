#ifndef BROADSHEET_NODE_POOL_H
#define BROADSHEET_NODE_POOL_H

#include <cmark.h>

/// Memory for cmark's trees: small blocks that a thread gave back are handed out again without asking the system.
///
/// Parsing one article takes about a thousand small blocks; from calloc they cost half of the time of cmark. Blocks may be
/// freed on another thread than the one that asked for them, and then serve there. What small blocks were made of stays with
/// the program until it ends, at most as much as its largest trees needed at one time.
struct cmark_mem *node_pool(void);

#endif
