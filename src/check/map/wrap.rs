//! Texts broken into lines, and how wide they are drawn at most.

/// How wide a text is drawn at most, in hundredths of the size of its letters.
///
/// Nobody knows which typeface a reader's system has, so each sign counts as wide as in the widest of the common ones, which are
/// Verdana and DejaVu Sans.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(width_of).sum()
}

fn width_of(sign: char) -> usize {
    match sign {
        'i' | 'j' | 'l' | '|' | '\'' | '’' | '‘' => 32,
        ' ' | '.' | ',' | ':' | ';' | '!' | '·' => 38,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' | 'I' | '"' => 46,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' | '—' => 104,
        'A'..='Z' => 79,
        // Accents that stand on the letter before them.
        '\u{300}'..='\u{36f}' => 0,
        // Letters of Latin, then of Greek and Cyrillic, then of Arabic and the scripts of India.
        '\0'..='\u{24f}' => 65,
        '\u{250}'..='\u{5ff}' => 85,
        '\u{600}'..='\u{10ff}' => 90,
        '\u{2010}'..='\u{2027}' => 60,
        // Chinese, Japanese, Korean, pictures.
        _ => 110,
    }
}

/// A text in lines that are no wider than given. A word that is wider by itself is broken.
pub(super) fn wrap(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace().flat_map(|word| pieces(word, most)) {
        if !line.is_empty() && width(&line) + width(" ") + width(&word) > most {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&word);
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// A word in pieces that are no wider than given.
fn pieces(word: &str, most: usize) -> Vec<String> {
    if width(word) <= most {
        return vec![word.to_string()];
    }
    let mut pieces = vec![String::new()];
    for sign in word.chars() {
        let is_full =
            pieces.last().is_some_and(|piece| !piece.is_empty() && width(piece) + width_of(sign) > most);
        if is_full {
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(sign);
        }
    }
    pieces
}
