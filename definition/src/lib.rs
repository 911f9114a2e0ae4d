//! Call center definition files.
