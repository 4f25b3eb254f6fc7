pub mod config;
mod exchange;

pub use exchange::exchange;
