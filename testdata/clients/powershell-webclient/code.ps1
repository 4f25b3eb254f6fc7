# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization=* Accept=application/json X-Shop=7
# expect: PUT https://api.example.test/oauth/token form a=b headers Authorization=* Accept=application/json X-Shop=7
$form = New-Object System.Collections.Specialized.NameValueCollection
$form.Add('grant_type', 'authorization_code')
$form.Add('code', $Code)
$client = New-Object Net.WebClient
$client.Headers.Add('Authorization', $seal)
$client.Headers.Set('Accept', 'application/json')
$client.Headers.Add('X-Shop: 7')
$bytes = $client.UploadValues('https://api.example.test/oauth/token', $form)
$client.UploadValues('https://api.example.test/oauth/token', 'PUT', @{ a = 'b' })
