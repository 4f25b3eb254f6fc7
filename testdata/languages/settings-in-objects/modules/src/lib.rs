mod config;
mod login;

pub use login::exchange;
