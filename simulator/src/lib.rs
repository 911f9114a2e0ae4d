//! A CTI server and CRM hosts to develop, demonstrate and test against.
