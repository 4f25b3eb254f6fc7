# expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded Authorization="Basic base64(*)"
$request = [Net.HttpWebRequest]::Create('https://api.example.test/oauth/token')
$request.Method = 'POST'
$request.ContentType = 'application/x-www-form-urlencoded'
$request.Headers.Add('Authorization', 'Basic ' + [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($pair)))
$writer = New-Object System.IO.StreamWriter($request.GetRequestStream())
$writer.Write("grant_type=authorization_code&code=$Code")
$writer.Flush()
$writer.Close()
$response = $request.GetResponse()
