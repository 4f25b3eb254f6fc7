package com.acme;

public class Main {
    public static void main(String[] args) throws Exception {
        Settings.use("https://api.example.test", "k-6");
        new Login().run(args[0]);
    }
}
