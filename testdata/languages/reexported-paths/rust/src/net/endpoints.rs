pub const HOST: &str = "https://api.example.test";
pub const TOKEN_URL: &str = "https://api.example.test/oauth/old_token";
