# expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded
using namespace System.Net.Http

$body = "grant_type=authorization_code&code=$([uri]::EscapeDataString($Code))"
$content = [StringContent]::new($body, [System.Text.Encoding]::UTF8, 'application/x-www-form-urlencoded')
[HttpClient]::new().PostAsync('https://api.example.test/oauth/token', $content).Result
