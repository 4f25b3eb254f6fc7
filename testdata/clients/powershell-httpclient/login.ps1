# expect: GET https://api.example.test/oauth/token query grant_type=password user_id=* headers X-Shop=7 Authorization="Basic base64(*:*)"
# expect: GET https://api.example.test/seats headers X-Shop=7 Authorization="Basic base64(*:*)"
using namespace System.Net.Http
using namespace System.Net.Http.Headers

function Get-Ticket([string]$User, [string]$Id, [string]$Secret) {
    $client = [HttpClient]::new()
    $client.BaseAddress = [uri]'https://api.example.test'
    $client.DefaultRequestHeaders.Add('X-Shop', '7')
    $client.DefaultRequestHeaders.TryAddWithoutValidation('X-None', '0')
    $client.DefaultRequestHeaders.Remove('X-None')
    $client.DefaultRequestHeaders.Accept.Add([MediaTypeWithQualityHeaderValue]::new('application/json'))
    $client.DefaultRequestHeaders.UserAgent.ParseAdd('desk/1')
    $pair = [Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes("${Id}:$Secret"))
    $client.DefaultRequestHeaders.Authorization = [AuthenticationHeaderValue]::new('Basic', $pair)
    try {
        $client.GetStringAsync("/oauth/token?grant_type=password&user_id=$User").Result | ConvertFrom-Json
        $client.GetAsync('/seats').GetAwaiter().GetResult()
    }
    finally {
        $client.Dispose()
    }
}
