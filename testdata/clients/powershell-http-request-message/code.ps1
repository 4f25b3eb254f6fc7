# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers X-B=2
using namespace System.Net.Http
using namespace System.Collections.Generic

function Get-Ticket([string]$Code) {
    $form = [Dictionary[string, string]]::new()
    $form['grant_type'] = 'authorization_code'
    $form['code'] = $Code
    $request = [HttpRequestMessage]::new('POST', 'https://api.example.test/oauth/token')
    $request.Content = [FormUrlEncodedContent]::new($form)
    $request.Headers.Add('X-A', '1')
    $request.Headers.Add('X-B', '2')
    $request.Headers.Remove('X-A')
    $response = [HttpClient]::new().SendAsync($request).GetAwaiter().GetResult()
    $request.Dispose()
    return $response
}
