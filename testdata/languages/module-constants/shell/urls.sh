readonly SHOP_HOST=https://api.example.test
