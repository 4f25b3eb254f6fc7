module acme.example/shop/v2
