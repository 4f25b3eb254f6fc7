pub mod api {
    pub const HOST: &str = "https://api.example.test";
    pub const TOKEN: &str = concat!("/oauth", "/old_token");
}

pub fn token_url() -> String {
    [api::HOST, api::TOKEN].concat()
}
