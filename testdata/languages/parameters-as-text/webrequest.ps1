function Get-Token([string]$Code) {
    $request = [System.Net.WebRequest]::Create('https://api.example.test/oauth/old_token')
    $request.Method = 'POST'
    $request.ContentType = 'application/x-www-form-urlencoded'
    $body = 'grant_type=authorization_code&code={0}' -f [uri]::EscapeDataString($Code)
    $writer = [System.IO.StreamWriter]::new($request.GetRequestStream())
    $writer.Write($body)
    $writer.Close()
    $response = $request.GetResponse() # [code]
    $reader = [System.IO.StreamReader]::new($response.GetResponseStream())
    $reader.ReadToEnd() | ConvertFrom-Json
}
