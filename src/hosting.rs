//! The hosting file `www/config.json`: what whoever hosts the files pins, before any setting of the CRM is read.

use serde::{Deserialize, Serialize};

use crate::error::Problem;

/// What the hosting file says; everything is optional.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Hosting {
    /// Origins of CRM pages that may hold the panel (`https://acme.lightning.force.com`, `https://*.my.salesforce.com`);
    /// `None` pins none.
    pub crm_origins: Option<Vec<String>>,
    /// Hosts (with port, if not the scheme's own) of CTI servers that may be connected; `None` pins none.
    pub cti_hosts: Option<Vec<String>>,
}
