//! What is known of the intermediate form.

mod extents;
