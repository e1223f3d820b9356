import { EMPTY, either, inOrder, type Known, NOTHING, settled } from './known.ts';
import { DIGIT, EDGE } from './marks.ts';

/** Walks once through the source of a pattern and says what is known of it. */
export class PatternReader {
  private at = 0;
  /** With the flag u a letter beyond U+FFFF is one letter, without it two. */
  constructor(
    private readonly source: string,
    private readonly wholeLetters: boolean,
  ) {}

  alternatives(): Known {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return parts.length === 1 ? (parts[0] ?? NOTHING) : either(parts);
  }

  private sequence(): Known {
    const parts: Known[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] ?? '')) {
      parts.push(this.times(this.one()));
    }
    return inOrder(parts);
  }

  private take(sign: string): boolean {
    if (!this.source.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  private one(): Known {
    if (this.take('(')) return this.group();
    if (this.take('[')) return this.letters();
    if (this.take('\\')) return this.escaped();
    const whole = this.wholeLetters ? this.source.codePointAt(this.at) : undefined;
    const letter = whole === undefined ? (this.source[this.at] ?? '') : String.fromCodePoint(whole);
    this.at += letter.length;
    if (letter === '^' || letter === '$') return EMPTY;
    return letter === '.' ? NOTHING : { exact: [letter], holds: [] };
  }

  private group(): Known {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += kind.length;
    const within = this.alternatives();
    this.take(')');
    // Looking ahead or back matches nothing itself.
    return /[=!]$/.test(kind) ? EMPTY : within;
  }

  private letters(): Known {
    const from = this.at;
    while (this.at < this.source.length && this.source[this.at] !== ']') {
      this.at += this.source[this.at] === '\\' ? 2 : 1;
    }
    const listed = this.source.slice(from, this.at);
    this.at += 1;
    const plain = listed.length > 0 && listed.length <= 6 && !/^\^|\\|.-.|[\ud800-\udfff]/.test(listed);
    return plain ? { exact: listed.split(''), holds: [] } : NOTHING;
  }

  private escaped(): Known {
    const letter = this.source[this.at] ?? '';
    this.at += 1;
    if (letter === 'b') return { exact: [EDGE], holds: [] };
    if (letter === 'B') return EMPTY;
    if (letter === 'd') return { exact: [DIGIT], holds: [] };
    if (!/[a-z\d]/i.test(letter)) return { exact: [letter], holds: [] };
    const rest = /^(?:u\{[\da-f]+\}|u[\da-f]{4}|[pP]\{[^}]*\}|x[\da-f]{2}|c[a-z]|k<\w+>|\d+)/i.exec(
      this.source.slice(this.at - 1, this.at + 40),
    );
    this.at += (rest?.[0].length ?? 1) - 1;
    return NOTHING;
  }

  private times(part: Known): Known {
    const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))?.[0];
    if (!found) return part;
    this.at += found.length;
    if (/^(?:\?|\{0,1\})/.test(found)) {
      if (part.exact) return { exact: [...new Set([...part.exact, ''])], holds: [] };
    }
    const { starts, holds, empty } = settled(part);
    const none = empty === true || /^(?:[?*]|\{0)/.test(found);
    return { ...(starts && { starts }), holds: none ? [] : holds, empty: none };
  }
}
