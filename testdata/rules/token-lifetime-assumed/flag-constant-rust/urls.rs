pub const TOKEN: &str = "https://api.getgo.com/oauth/v2/token";
pub const LIFE: u64 = 365 * 24 * 3600;
