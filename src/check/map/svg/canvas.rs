//! SVG elements, written out. All that is a guide's is escaped here.

/// A picture that is being drawn.
pub(super) struct Canvas {
    elements: String,
    /// The language of the guide's own words.
    locale: String,
}

impl Canvas {
    pub fn new(locale: &str) -> Self {
        Self { elements: String::new(), locale: escaped(locale) }
    }

    /// A line of text at the start of its baseline; class `end` puts the end there. The guide's words carry its language.
    pub fn text(&mut self, at: (i32, i32), class: &str, text: &str, is_of_guide: bool) {
        let lang = if is_of_guide { format!(" lang=\"{}\"", self.locale) } else { String::new() };
        let (x, y) = at;
        self.elements.push_str(&format!(
            "<text x=\"{x}\" y=\"{y}\" class=\"{class}\"{lang}>{}</text>\n",
            escaped(text)
        ));
    }

    pub fn rect(&mut self, at: (i32, i32), size: (i32, i32), corner: i32, class: &str) {
        let ((x, y), (width, height)) = (at, size);
        let place = format!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"");
        self.elements.push_str(&format!("<rect {place} rx=\"{corner}\" class=\"{class}\"/>\n"));
    }

    pub fn path(&mut self, class: &str, path: &str) {
        self.elements.push_str(&format!("<path class=\"{class}\" d=\"{path}\"/>\n"));
    }

    /// A line with a head at its end.
    pub fn arrow(&mut self, path: &str) {
        self.elements.push_str(&format!(
            "<path class=\"line\" d=\"{path}\" marker-end=\"url(#signpost-map-head)\"/>\n"
        ));
    }

    /// The whole picture.
    pub fn finish(self, size: (i32, i32), title: &str, desc: &str, styles: &[&str]) -> String {
        let (width, height) = size;
        let head = "<marker id=\"signpost-map-head\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" \
            orient=\"auto\"><path class=\"head\" d=\"M0 0L10 5L0 10z\"/></marker>";
        let named = "role=\"img\" aria-labelledby=\"signpost-map-title signpost-map-desc\"";
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"signpost-map\" lang=\"en\" width=\"{width}\" height=\"{height}\" \
            viewBox=\"0 0 {width} {height}\" {named}>\n\
            <title id=\"signpost-map-title\">{}</title>\n<desc id=\"signpost-map-desc\">{}</desc>\n\
            <style>\n{}</style>\n<defs>{head}</defs>\n\
            <rect class=\"paper\" width=\"{width}\" height=\"{height}\"/>\n{}</svg>\n",
            escaped(title),
            escaped(desc),
            styles.concat(),
            self.elements
        )
    }
}

/// Text inside an element or an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
