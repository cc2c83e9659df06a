extension TemplateCompiler {
    /// How many times a partial may be found within itself, each time in other scopes.
    private static let maximumRepetition = 4

    /// Puts in a partial, with blocks set where it is used as a parent.
    mutating func compilePartial(
        _ tag: TemplateTag, _ white: Range<Int>?, _ context: CompileContext,
        overrides: [String: BlockOverride]? = nil
    ) {
        guard let file = partialFile(tag, context) else { return }
        var inner = context
        inner.overrides = overrides ?? context.overrides
        inner.file = file
        inner.removedIndentation = 0
        inner.indentation = white.map { indentation($0, context) } ?? []
        let key = key(file, inner)
        if let active = partials.lastIndex(where: { $0.key == key }), scopes.last?.isOpen ?? false {
            return call(active)
        }
        let repetitions = partials.count { $0.key.file == file }
        guard repetitions < Self.maximumRepetition, !partials.contains(where: { $0.key == key }) else {
            return report(
                at: tag.offset, in: context.file,
                "The partial “\(shortened(tag.name))” includes itself without end",
                hint: "Only within open data, such as params, may a partial include itself")
        }
        let start = Int(label())
        partials.append(ActivePartial(key: key, start: start))
        compile(files[file].nodes, inner)
        finishRoutine()
    }

    mutating func compileParent(
        _ tag: TemplateTag, _ white: Range<Int>?, _ blocks: [TemplateBlock], _ context: CompileContext
    ) {
        guard partialFile(tag, context) != nil else { return }
        var overrides = context.overrides
        for block in blocks where context.overrides[block.tag.name] == nil {
            overrides[block.tag.name] = BlockOverride(file: context.file, block: block)
        }
        let outerBlocks = metBlocks
        metBlocks = []
        compilePartial(tag, white, context, overrides: overrides)
        for block in blocks where !metBlocks.contains(block.tag.name) {
            reportUnknownBlock(block.tag, tag, context)
        }
        metBlocks.formUnion(outerBlocks)
    }

    /// Puts in a block: its own content, or what the user of the layout set for it.
    mutating func compileBlock(_ block: TemplateBlock, _ context: CompileContext) {
        metBlocks.insert(block.tag.name)
        guard let override = context.overrides[block.tag.name], !context.activeOverrides.contains(override.id)
        else { return compile(block.content, context) }
        let standsAlone = block.indentation != nil
        var inner = context
        inner.file = override.file
        inner.activeOverrides.insert(override.id)
        if let white = block.contentIndentation ?? block.indentation {
            inner.indentation = indentation(white, context)
        }
        let startsOnOwnLine = override.block.indentation != nil && !override.block.isOneLine
        inner.removedIndentation = startsOnOwnLine ? override.block.contentIndentation?.count ?? 0 : 0
        guard !override.block.content.isEmpty else { return }
        if standsAlone, !startsOnOwnLine { write(inner.indentation) }
        compile(override.block.content, inner, fromMidLine: !standsAlone)
        if block.removesLineEnd, !override.block.endsOnOwnLine { write("\n".utf8) }
    }

    func key(_ file: Int, _ context: CompileContext) -> ActivePartial.Key {
        ActivePartial.Key(
            file: file, scopes: scopes.map(\.key), overrides: context.overrides.mapValues(\.id),
            activeOverrides: context.activeOverrides)
    }

    /// Ends the partial that was begun last.
    mutating func finishRoutine() {
        let partial = partials.removeLast()
        guard let routine = partial.routine else { return }
        program.routines[routine] = partial.start..<Int(label())
    }

    private mutating func call(_ active: Int) {
        let routine = partials[active].routine ?? program.routines.count
        if partials[active].routine == nil {
            partials[active].routine = routine
            program.routines.append(0..<0)
        }
        add(.call(routine: Int32(truncatingIfNeeded: routine)))
    }

    private func indentation(_ white: Range<Int>, _ context: CompileContext) -> [UInt8] {
        context.indentation + files[context.file].source.bytes[white].dropFirst(context.removedIndentation)
    }

    /// The file of a partial: the name as written, or with the ending of the file that uses it, or with
    /// `.html`.
    private mutating func partialFile(_ tag: TemplateTag, _ context: CompileContext) -> Int? {
        let user = files[context.file].source.name
        let ending = user.lastIndex(of: ".").map { String(user[$0...]) } ?? ".html"
        for name in [tag.name, tag.name + ending, tag.name + ".html"] {
            if let file = fileNumbers[name] { return file }
        }
        report(
            at: tag.offset, in: context.file, "There is no partial “\(shortened(tag.name))”",
            hint: missingPartialHint(tag.name, ending))
        return nil
    }
}
