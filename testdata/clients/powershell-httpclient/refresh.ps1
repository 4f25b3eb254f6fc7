# expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=application/json
# expect: PUT https://api.example.test/seats text seat=7 headers Content-Type=application/x-www-form-urlencoded
# expect: POST https://api.example.test/seals
using namespace System.Net.Http

function Update-Ticket([string]$Ticket) {
    $client = [HttpClient]::new()
    $content = [StringContent]::new("grant_type=refresh_token&refresh_token=$Ticket", [System.Text.Encoding]::UTF8, 'application/json')
    $client.PostAsync('https://api.example.test/oauth/token', $content).Wait()
    $seat = [StringContent]::new('seat=7', [System.Text.Encoding]::UTF8, 'application/x-www-form-urlencoded')
    $client.PutAsync('https://api.example.test/seats', $seat).Wait()
    $client.Send([HttpRequestMessage]::new([HttpMethod]::Post, 'https://api.example.test/seals'))
}
