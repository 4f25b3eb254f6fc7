# expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=application/json
function Update-Ticket([string]$Ticket) {
    $request = [System.Net.WebRequest]::CreateHttp('https://api.example.test/oauth/token')
    $request.Method = 'POST'
    $request.ContentType = 'application/json'
    $body = [System.Text.Encoding]::UTF8.GetBytes("grant_type=refresh_token&refresh_token=$Ticket")
    $stream = $request.GetRequestStream()
    $stream.Write($body, 0, $body.Length)
    $stream.Dispose()
    $request.GetResponse()
}
