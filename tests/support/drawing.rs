//! Reads maps back, strictly: whatever is not of the shape that maps have is a failure.

/// A line of text in a picture.
#[derive(Debug)]
pub struct Line {
    pub x: f64,
    pub y: f64,
    pub class: String,
    pub words: String,
}

/// The sides of something drawn: left, top, right, bottom.
type Sides = [f64; 4];

/// A picture as its parts.
#[derive(Debug, Default)]
pub struct Drawing {
    pub title: String,
    pub desc: String,
    pub texts: Vec<Line>,
    pub boxes: Vec<Sides>,
    /// The lanes, as boxes without a width.
    pub lanes: Vec<Sides>,
    pub width: f64,
}

const ELEMENTS: [&str; 9] = ["svg", "title", "desc", "style", "defs", "marker", "path", "rect", "text"];

impl Drawing {
    /// Reads a picture.
    pub fn read(picture: &str) -> Self {
        let (mut drawing, mut open) = (Self::default(), Vec::new());
        for piece in picture.split('<').skip(1) {
            let (tag, behind) = piece.split_once('>').unwrap_or_else(|| panic!("an open tag: {piece}"));
            if let Some(name) = tag.strip_prefix('/') {
                assert_eq!(open.pop(), Some(name.to_string()), "{piece}");
                continue;
            }
            let name = tag.split([' ', '/']).next().unwrap();
            assert!(ELEMENTS.contains(&name), "an element that no map has: {tag}");
            drawing.note(name, tag, &unescaped(behind));
            if !tag.ends_with('/') {
                open.push(name.to_string());
            }
        }
        assert!(open.is_empty(), "{open:?}");
        drawing
    }

    fn note(&mut self, name: &str, tag: &str, behind: &str) {
        let number =
            |key: &str| attribute(tag, key).and_then(|value| value.parse::<f64>().ok()).unwrap_or_default();
        let class = attribute(tag, "class").unwrap_or_default();
        match name {
            "svg" => self.width = number("width"),
            "title" => self.title = behind.to_string(),
            "desc" => self.desc = behind.to_string(),
            "text" => {
                self.texts.push(Line { x: number("x"), y: number("y"), class, words: behind.to_string() })
            }
            "rect" if class.starts_with("box") => {
                let (x, y) = (number("x"), number("y"));
                self.boxes.push([x, y, x + number("width"), y + number("height")]);
            }
            // A lane is one line down; nothing else is.
            "path" => self.lanes.extend(attribute(tag, "d").and_then(|path| lane(&path))),
            _ => {}
        }
    }

    /// What lies over something else: texts over texts, over the edge of a box, over a lane, over the edge of the picture.
    pub fn overlaps(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (at, text) in self.texts.iter().enumerate() {
            let sides = text.sides();
            let over = |others: &[Sides]| {
                others.iter().any(|other| meet(&sides, other) && !is_inside(&sides, other))
            };
            if sides[0] < 0.0 || sides[2] > self.width || over(&self.boxes) || over(&self.lanes) {
                found.push(text.words.clone());
            }
            let others = self.texts[at + 1..].iter().filter(|other| meet(&sides, &other.sides()));
            found.extend(others.map(|other| format!("{} | {}", text.words, other.words)));
        }
        found
    }
}

impl Line {
    /// About where it is drawn.
    fn sides(&self) -> Sides {
        let size = match self.class.split(' ').next().unwrap_or_default() {
            "title" => 18.0,
            "text" => 15.0 * 1.1,
            "id" | "option" | "pill" => 13.0,
            _ => 12.0,
        };
        let share = |sign: char| if " .,:;ijl|'’".contains(sign) { 0.32 } else { 0.6 };
        let width = self.words.chars().map(share).sum::<f64>() * size;
        let left = match &*self.class {
            "small end" => self.x - width,
            "pill" => self.x - width / 2.0,
            _ => self.x,
        };
        [left, self.y - size * 0.75, left + width, self.y + size * 0.2]
    }
}

fn meet(one: &Sides, other: &Sides) -> bool {
    one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3]
}

fn is_inside(inner: &Sides, outer: &Sides) -> bool {
    inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
}

fn lane(path: &str) -> Option<Sides> {
    let (start, bottom) = path.strip_prefix('M')?.split_once('V')?;
    let (x, top) = start.split_once(' ')?;
    let (x, top, bottom) = (x.parse().ok()?, top.parse().ok()?, bottom.parse().ok()?);
    Some([x, top, x, bottom])
}

fn attribute(tag: &str, key: &str) -> Option<String> {
    let (_, value) = tag.split_once(&format!(" {key}=\""))?;
    Some(unescaped(value.split('"').next()?))
}

/// Text with its four entities read; any other is a failure.
fn unescaped(text: &str) -> String {
    let mut pieces = text.split('&');
    let mut read = pieces.next().unwrap().to_string();
    for piece in pieces {
        let (name, behind) = piece.split_once(';').unwrap_or_else(|| panic!("a bare &: {piece}"));
        let signs = [("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"')];
        let sign = signs.iter().find(|(known, _)| *known == name);
        read.push(sign.unwrap_or_else(|| panic!("an entity that no map has: {name}")).1);
        read.push_str(behind);
    }
    read
}

/// The strings of a map in DOT as Graphviz shows them, line breaks left out. What stands outside of them must be plain.
pub fn dot_strings(map: &str) -> Vec<String> {
    let (mut strings, mut inside, mut signs) = (Vec::new(), None::<String>, map.chars());
    while let Some(sign) = signs.next() {
        match (&mut inside, sign) {
            (None, '"') => inside = Some(String::new()),
            (None, sign) => {
                assert!(
                    sign.is_ascii_alphanumeric() || "_ \n=,;->[]{}".contains(sign),
                    "{sign:?} outside of a string"
                )
            }
            (Some(_), '"') => strings.extend(inside.take().map(|text| unescaped(&text))),
            (Some(text), '\\') => match signs.next() {
                Some('l') => {}
                Some(sign @ ('\\' | '"')) => text.push(sign),
                other => panic!("\\{other:?} means something to Graphviz"),
            },
            (Some(text), sign) => text.push(sign),
        }
    }
    assert!(inside.is_none(), "a string without an end");
    strings
}

/// The strings of a map in Mermaid as it shows them, line breaks left out. What stands outside of them must be plain.
pub fn mermaid_strings(map: &str) -> Vec<String> {
    let mut strings = Vec::new();
    for line in map.lines().skip(1) {
        if let Some(title) = line.strip_prefix("  accTitle: ") {
            strings.push(decoded(title));
            continue;
        }
        for (at, piece) in line.split('"').enumerate() {
            if at % 2 == 1 {
                strings.push(decoded(piece));
            } else {
                let is_plain = |sign: char| sign.is_ascii_alphanumeric() || " -.>|[]():,;".contains(sign);
                assert!(piece.chars().all(is_plain), "{piece:?} outside of a string");
            }
        }
    }
    strings
}

fn decoded(text: &str) -> String {
    let text = text.replace("<br>", "");
    let mut pieces = text.split('#');
    let mut read = pieces.next().unwrap().to_string();
    for piece in pieces {
        let (number, behind) = piece.split_once(';').unwrap_or_else(|| panic!("a bare #: {piece}"));
        read.push(number.parse::<u32>().ok().and_then(char::from_u32).unwrap());
        assert!(!behind.contains([';', '"', '<', '{', '%', '`', '|', '&']), "{behind}");
        read.push_str(behind);
    }
    read
}
