$ApiHost = 'https://api.example.test'
$Key = 'k-100'
