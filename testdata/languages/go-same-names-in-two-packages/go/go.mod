module acme.example/shop
