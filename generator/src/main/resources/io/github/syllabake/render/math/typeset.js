// Typesets one batch of formulas in one call, because each crossing of the border between Java and V8 costs time.
//
// batch:   one "length,style;" for each formula, a line feed, and the TeX sources one after the other. The style is 1 for
//          a formula on a line of its own, plus 2 for one in a picture, whose HTML follows its size: "width height depth"
//          in the font size of its text, a line feed. It is empty when the size can't be told.
// returns: one "length,position,extent;" for each formula, a line feed, and the texts one after the other. A text is
//          HTML when the position is -1, else KaTeX's message about `extent` characters at `position` of the source.
(function (katex) {
  'use strict';

  // The time for one formula grows with the square of its length; this much takes about a third of a second.
  const LONGEST = 20000;

  // KaTeX sets untrusted commands in red and goes on. An author must hear of them instead.
  function refuse(context) {
    throw Object.assign(new katex.ParseError(context.command + ' is not allowed'), { command: context.command });
  }

  function options(display) {
    return {
      displayMode: display,
      output: 'htmlAndMathml',
      throwOnError: true,
      strict: 'ignore',
      trust: refuse,
      maxExpand: 1000,
      maxSize: 100,
    };
  }

  function refusal(tex, error) {
    if (error instanceof RangeError) {
      return { text: 'This formula is nested too deeply', position: 0, extent: tex.length };
    }
    if (!(error instanceof katex.ParseError)) {
      return { text: 'KaTeX failed: ' + error, position: 0, extent: tex.length };
    }
    if (error.command) {
      const at = Math.max(0, tex.indexOf(error.command));
      return { text: error.rawMessage, position: at, extent: error.command.length };
    }
    if (error.position === undefined) {
      return { text: error.rawMessage, position: 0, extent: tex.length };
    }
    // A command is read together with the white space after it.
    const fault = tex.slice(error.position, error.position + error.length).trimEnd();
    return { text: error.rawMessage, position: error.position, extent: fault.length };
  }

  // KaTeX writes an operator's name and its invisible "apply" side by side, where MathML has room for one element.
  function grouped(html) {
    return html.replace(/<mi(?: mathvariant="normal")?>[^<]*<\/mi><mo>\u2061<\/mo>/g, '<mrow>$&</mrow>');
  }

  // In ASCII the text takes half the memory on its way through Java, and none of it has to be encoded there.
  function ascii(html) {
    return html.replace(/[^\x00-\x7f]/gu, sign => '&#' + sign.codePointAt(0) + ';');
  }

  function html(tex, style) {
    if (style < 2) return grouped(katex.renderToString(tex, options(style === 1)));
    const tree = katex.__renderToHTMLTree(tex, options(style === 3));
    const size = measure(tree);
    return size ? [size.width, size.height, size.depth].map(em => em.toFixed(4)).join(' ') + '\n' + tree.toMarkup() : '';
  }

  function typeset(tex, style) {
    if (tex.length > LONGEST) {
      return { text: 'This formula is longer than ' + LONGEST + ' characters', position: 0, extent: tex.length };
    }
    try {
      return { text: ascii(html(tex, style)), position: -1, extent: 0 };
    } catch (error) {
      return refusal(tex, error);
    }
  }

  return function (batch) {
    const end = batch.indexOf('\n');
    let at = end + 1;
    let head = '';
    const texts = [];
    for (const entry of batch.slice(0, end).split(';').slice(0, -1)) {
      const [length, style] = entry.split(',').map(Number);
      const result = typeset(batch.slice(at, at + length), style);
      at += length;
      head += result.text.length + ',' + result.position + ',' + result.extent + ';';
      texts.push(result.text);
    }
    return head + '\n' + texts.join('');
  };
})(katex)
