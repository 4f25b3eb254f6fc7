# expect: POST https://api.example.test/oauth/token text grant_type=password user_id=* headers Content-Type=text/plain
$content = New-Object System.Net.Http.StringContent("grant_type=password&user_id=$User")
$content.Headers.ContentType = [System.Net.Http.Headers.MediaTypeHeaderValue]::Parse('text/plain')
$client = New-Object System.Net.Http.HttpClient
$client.PostAsync('https://api.example.test/oauth/token', $content).Result
