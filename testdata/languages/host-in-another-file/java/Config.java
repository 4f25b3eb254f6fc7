package com.acme.config;

public interface Config {
    String HOST = "https://api.example.test";
    String KEY = "k-100";
}
