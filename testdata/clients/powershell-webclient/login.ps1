# expect: GET https://api.example.test/oauth/token query grant_type=password client_id=app username=*
# expect: GET https://api.example.test/seats
# expect: GET https://api.example.test/seal
$client = New-Object System.Net.WebClient
$client.BaseAddress = 'https://api.example.test'
$client.QueryString.Add('grant_type', 'password')
$client.QueryString.Add('client_id', 'app')
$client.QueryString.Set('username', $User)
$answer = $client.DownloadString('/oauth/token') | ConvertFrom-Json

$plain = [System.Net.WebClient]::new()
$seats = $plain.DownloadData('https://api.example.test/seats')
$seal = $plain.OpenRead('https://api.example.test/seal')
