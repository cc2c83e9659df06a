#include "CNodePool.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Sizes are multiples of this; it is also the alignment of all blocks, and the room before each for its size.
#define STEP 16
// Sizes of small blocks: up to STEP * (CLASSES - 1) bytes. A node takes about 150.
#define CLASSES 33
// Small blocks are cut out of slabs of this many bytes.
#define SLAB (256 * 1024)

typedef struct Block {
    // In steps; at least CLASSES where the block is not a small one.
    size_t steps;
    // The next block that is free; in a block that is used, its content begins after STEP bytes.
    struct Block *next;
} Block;

_Static_assert(sizeof(Block) <= STEP, "a block that is free fits into its head");

static _Thread_local struct {
    Block *free[CLASSES];
    char *slab;
    size_t left;
} pool;

static void *content(Block *block) { return (char *)block + STEP; }
static Block *block_of(void *content) { return (Block *)((char *)content - STEP); }

static void *checked(void *memory) {
    if (memory == NULL) {
        fputs("broadsheet: no memory is left\n", stderr);
        abort();
    }
    return memory;
}

// A block of which the content may be anything.
static Block *take(size_t size) {
    if (size > (size_t)-1 / 2) checked(NULL);
    size_t steps = (size + STEP - 1) / STEP;
    Block *block;
    if (steps >= CLASSES) {
        block = checked(malloc(STEP + steps * STEP));
    } else if ((block = pool.free[steps]) != NULL) {
        pool.free[steps] = block->next;
        return block;
    } else {
        size_t bytes = STEP + steps * STEP;
        if (pool.left < bytes) {
            pool.slab = checked(malloc(SLAB));
            pool.left = SLAB;
        }
        block = (Block *)pool.slab;
        pool.slab += bytes;
        pool.left -= bytes;
    }
    block->steps = steps;
    return block;
}

static void give_back(void *memory) {
    if (memory == NULL) return;
    Block *block = block_of(memory);
    if (block->steps >= CLASSES) {
        free(block);
        return;
    }
    block->next = pool.free[block->steps];
    pool.free[block->steps] = block;
}

static void *pool_calloc(size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) checked(NULL);
    void *memory = content(take(bytes));
    return memset(memory, 0, bytes);
}

static void *pool_realloc(void *memory, size_t size) {
    if (memory == NULL) return content(take(size));
    Block *old = block_of(memory);
    size_t room = old->steps * STEP;
    if (size <= room) return memory;
    if (old->steps >= CLASSES) {
        size_t steps = (size + STEP - 1) / STEP;
        Block *block = checked(realloc(old, STEP + steps * STEP));
        block->steps = steps;
        return content(block);
    }
    void *moved = content(take(size));
    memcpy(moved, memory, room);
    give_back(memory);
    return moved;
}

struct cmark_mem *node_pool(void) {
    static cmark_mem functions = {pool_calloc, pool_realloc, give_back};
    return &functions;
}
