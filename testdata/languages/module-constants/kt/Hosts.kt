package shop.net

const val API_HOST = "https://api.example.test"
