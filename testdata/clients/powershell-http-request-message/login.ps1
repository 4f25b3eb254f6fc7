# expect: GET https://api.example.test/oauth/token query grant_type=password user_id=* headers Accept=application/json X-Shop=7 Authorization="Basic base64(*:)"
using namespace System.Net.Http
using namespace System.Net.Http.Headers

function Get-Ticket([string]$User, [string]$Key) {
    $request = [HttpRequestMessage]::new()
    $request.Method = [HttpMethod]::Get
    $request.RequestUri = [uri]"https://api.example.test/oauth/token?grant_type=password&user_id=$User"
    $request.Headers.Add('Accept', 'application/json')
    $request.Headers.TryAddWithoutValidation('X-Shop', '7')
    $pair = [Convert]::ToBase64String([System.Text.Encoding]::ASCII.GetBytes($Key + ':'))
    $request.Headers.Authorization = [AuthenticationHeaderValue]::new('Basic', $pair)
    try { [HttpClient]::new().SendAsync($request).Result }
    finally { $request.Dispose() }
}
