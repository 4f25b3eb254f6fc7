# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=*
# expect: DELETE https://api.example.test/seats/7
Add-Type -AssemblyName System.Net.Http
$client = New-Object System.Net.Http.HttpClient
$form = [System.Collections.Generic.Dictionary[string, string]]::new()
$form.Add('grant_type', 'authorization_code')
$form.Add('code', $Code)
$response = $client.PostAsync('https://api.example.test/oauth/token', [System.Net.Http.FormUrlEncodedContent]::new($form)).Result
$answer = $response.EnsureSuccessStatusCode().Content.ReadAsStringAsync().Result | ConvertFrom-Json
$client.DeleteAsync('https://api.example.test/seats/7').Wait()
