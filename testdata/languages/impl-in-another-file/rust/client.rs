pub struct Client {
    pub(crate) host: String,
}

impl Client {
    pub fn new(host: &str) -> Self {
        Self { host: host.to_string() }
    }
}
