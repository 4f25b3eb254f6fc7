SHOP_HOST=https://api.example.test
SHOP_TOKEN_PATH=/oauth/old_token
SHOP_KEY=k-1
