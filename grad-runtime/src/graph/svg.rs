//! A graph as an SVG image. The `layout-rs` crate decides where everything goes; [`Canvas`] draws it.
//!
//! The crate's own writer is not used: it prints arrow labels along curves, which tilts them, and sets fonts in an
//! order that differs from run to run.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

use layout::core::base::Orientation;
use layout::core::color::Color;
use layout::core::format::{ClipHandle, RenderBackend};
use layout::core::geometry::Point;
use layout::core::style::StyleAttr;
use layout::std_shapes::shapes::{Arrow, Element, ShapeKind};
use layout::topo::layout::VisualGraph;

use super::Graph;
use super::picture::{Picture, Role, Shape};

/// The size of the letters, in pixels.
const FONT_SIZE: usize = 14;
/// The width of a letter of a monospaced font, in relation to its size.
const LETTER_WIDTH: f64 = 0.6;
const LINE_HEIGHT: f64 = 18.0;
/// The empty space inside a box and around the drawing.
const PADDING: f64 = 14.0;

const HEAD: &str = r##"<defs><marker id="head" markerWidth="9" markerHeight="8" refX="9" refY="4" orient="auto-start-reverse"><path d="M0 0 9 4 0 8Z" fill="#475569"/></marker></defs>
<style>text { font: 14px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; text-anchor: middle; dominant-baseline: central; fill: #0f172a } .forward { fill: #1d4ed8 } .backward { fill: #b91c1c }</style>
"##;

impl Graph {
    /// The graph as an SVG image.
    ///
    /// Each box has the variable, its source text, its value and its adjoint. Each arrow has the value that flows
    /// forward along it (`→`, blue) and the gradient that flows backward (`←`, red).
    pub fn to_svg(&self) -> String {
        let picture = Picture::of(self);
        let mut drawing = VisualGraph::new(Orientation::LeftToRight);
        let elements = picture.boxes.iter().map(|shape| drawing.add_node(element(shape))).collect::<Vec<_>>();
        for arrow in &picture.arrows {
            let label = format!("→ {}\n← {}", arrow.forward, arrow.backward);
            let mut line = Arrow::simple(&label);
            line.look = look(0x4755_69ff, 0xffff_ffff);
            drawing.add_edge(line, elements[arrow.from], elements[arrow.to]);
        }
        let mut canvas = Canvas::default();
        drawing.do_it(false, false, false, &mut canvas);
        canvas.finish(self.function())
    }
}

fn element(shape: &Shape) -> Element {
    let (line, fill) = match shape.role {
        Role::Input => (0x1d4e_d8ff, 0xdbea_feff),
        Role::Step => (0x4755_69ff, 0xffff_ffff),
        Role::Result => (0x1580_3dff, 0xdcfc_e7ff),
        Role::Folded => (0x94a3_b8ff, 0xf1f5_f9ff),
    };
    let mut text = shape.title.clone();
    for detail in &shape.details {
        text.push('\n');
        text.push_str(detail);
    }
    let size = size_of(&text);
    let padded = Point::new(size.x + 2.0 * PADDING, size.y + PADDING);
    Element::create(ShapeKind::new_box(&text), look(line, fill), Orientation::LeftToRight, padded)
}

fn look(line: u32, fill: u32) -> StyleAttr {
    StyleAttr::new(Color::new(line), 1, Some(Color::new(fill)), 6, FONT_SIZE)
}

/// The room that a text of one or several lines takes.
#[expect(clippy::cast_precision_loss, reason = "texts are short")]
fn size_of(text: &str) -> Point {
    let longest = text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    Point::new((longest * FONT_SIZE) as f64 * LETTER_WIDTH, text.lines().count() as f64 * LINE_HEIGHT)
}

/// Draws what the layout has placed, and keeps track of the room that it takes.
#[derive(Default)]
struct Canvas {
    /// The arrows, behind everything.
    lines: String,
    shapes: String,
    texts: String,
    /// The top left and bottom right corner of all that was drawn.
    extent: Option<(Point, Point)>,
}

impl Canvas {
    fn cover(&mut self, from: Point, to: Point) {
        let (min, max) = self.extent.unwrap_or((from, to));
        self.extent = Some((
            Point::new(min.x.min(from.x), min.y.min(from.y)),
            Point::new(max.x.max(to.x), max.y.max(to.y)),
        ));
    }

    fn finish(self, function: &str) -> String {
        let (min, max) = self.extent.unwrap_or((Point::zero(), Point::zero()));
        let (x, y) = (min.x - PADDING, min.y - PADDING);
        let (width, height) = (max.x - x + PADDING, max.y - y + PADDING);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" \
             viewBox=\"{x:.0} {y:.0} {width:.0} {height:.0}\">\n<title>{}</title>\n{HEAD}\
             <rect x=\"{x:.0}\" y=\"{y:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" fill=\"#ffffff\"/>\n\
             {}{}{}</svg>\n",
            escaped(function),
            self.lines,
            self.shapes,
            self.texts
        )
    }
}

/// Writing to a string cannot fail, so the results of `write!` are dropped below.
impl RenderBackend for Canvas {
    fn draw_rect(
        &mut self,
        at: Point,
        size: Point,
        look: &StyleAttr,
        _: Option<String>,
        _: Option<ClipHandle>,
    ) {
        self.cover(at, at.add(size));
        let _ = writeln!(
            self.shapes,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"{}\" {}/>",
            at.x,
            at.y,
            size.x,
            size.y,
            look.rounded,
            paint(look)
        );
    }

    fn draw_line(&mut self, start: Point, stop: Point, look: &StyleAttr, _: Option<String>) {
        self.draw_arrow(&[(start, start), (stop, stop)], false, (false, false), look, None, "");
    }

    fn draw_circle(&mut self, center: Point, size: Point, look: &StyleAttr, _: Option<String>) {
        let radii = Point::new(size.x / 2.0, size.y / 2.0);
        self.cover(center.sub(radii), center.add(radii));
        let _ = writeln!(
            self.shapes,
            "<ellipse cx=\"{:.1}\" cy=\"{:.1}\" rx=\"{:.1}\" ry=\"{:.1}\" {}/>",
            center.x,
            center.y,
            radii.x,
            radii.y,
            paint(look)
        );
    }

    fn draw_text(&mut self, center: Point, text: &str, _: &StyleAttr) {
        let half = size_of(text).scale(0.5);
        self.cover(center.sub(half), center.add(half));
        if text.starts_with('→') {
            // The label of an arrow: keep the arrow from crossing it out.
            let (corner, size) = (center.sub(half), half.scale(2.0));
            let _ = writeln!(
                self.shapes,
                "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"#ffffff\"/>",
                corner.x, corner.y, size.x, size.y
            );
        }
        let mut y = center.y - half.y + LINE_HEIGHT / 2.0;
        for line in text.lines() {
            let class = match line.chars().next() {
                Some('→') => " class=\"forward\"",
                Some('←') => " class=\"backward\"",
                _ => "",
            };
            let _ = writeln!(
                self.texts,
                "<text x=\"{:.1}\" y=\"{y:.1}\"{class}>{}</text>",
                center.x,
                escaped(line)
            );
            y += LINE_HEIGHT;
        }
    }

    // The path is a first point with the handle towards the second, then handles and points.
    fn draw_arrow(
        &mut self,
        path: &[(Point, Point)],
        _: bool,
        (head_at_start, head_at_end): (bool, bool),
        look: &StyleAttr,
        _: Option<String>,
        _: &str,
    ) {
        let mut data = String::new();
        for (position, &(first, second)) in path.iter().enumerate() {
            self.cover(first, first);
            self.cover(second, second);
            let (before, between) = match position {
                0 => ("M", " C"),
                1 => (" ", " "),
                _ => (" S", " "),
            };
            let _ =
                write!(data, "{before}{:.1} {:.1}{between}{:.1} {:.1}", first.x, first.y, second.x, second.y);
        }
        let start = if head_at_start { " marker-start=\"url(#head)\"" } else { "" };
        let end = if head_at_end { " marker-end=\"url(#head)\"" } else { "" };
        let stroke = web_color(look.line_color);
        let _ = writeln!(self.lines, "<path d=\"{data}\" fill=\"none\" stroke=\"{stroke}\"{start}{end}/>");
    }

    fn create_clip(&mut self, _: Point, _: Point, _: usize) -> ClipHandle {
        0
    }
}

fn paint(look: &StyleAttr) -> String {
    let fill = look.fill_color.map_or_else(|| "none".into(), web_color);
    format!("fill=\"{fill}\" stroke=\"{}\" stroke-width=\"{}\"", web_color(look.line_color), look.line_width)
}

/// Without the two digits of opacity, which not every program reads.
fn web_color(color: Color) -> String {
    color.to_web_color().chars().take(7).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
