pub const HOST: &str = "https://api.example.test";
pub static KEY: &str = "k-100";
