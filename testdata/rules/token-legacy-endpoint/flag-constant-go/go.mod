module acme.example/portal
