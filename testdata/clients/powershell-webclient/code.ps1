# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization=* Accept=application/json
# expect: PUT https://api.example.test/oauth/token form a=b headers Authorization=* Accept=application/json
$form = New-Object System.Collections.Specialized.NameValueCollection
$form.Add('grant_type', 'authorization_code')
$form.Add('code', $Code)
$client = New-Object Net.WebClient
$client.Headers.Add('Authorization', $seal)
$client.Headers.Set('Accept', 'application/json')
$bytes = $client.UploadValues('https://api.example.test/oauth/token', $form)
$client.UploadValues('https://api.example.test/oauth/token', 'PUT', @{ a = 'b' })
