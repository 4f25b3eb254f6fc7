# expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=application/json
using namespace System.Net.Http
using namespace System.Net.Http.Headers

function Update-Ticket([string]$Ticket) {
    $request = New-Object System.Net.Http.HttpRequestMessage -ArgumentList 'POST', 'https://api.example.test/oauth/token'
    $request.Content = [StringContent]::new("grant_type=refresh_token&refresh_token=$Ticket", [System.Text.Encoding]::UTF8)
    $request.Content.Headers.ContentType = [MediaTypeHeaderValue]::new('application/json')
    [HttpClient]::new().SendAsync($request).Wait()
}
