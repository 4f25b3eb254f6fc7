using namespace System.Net.Http

class Connection {
    hidden static [Connection]$instance
    [HttpClient]$Client

    hidden Connection() {
        $this.Client = [HttpClient]::new()
        $this.Client.BaseAddress = 'https://api.example.test'
        $this.Client.DefaultRequestHeaders.Add('Accept', 'application/json')
    }

    static [Connection] Instance() {
        if ($null -eq [Connection]::instance) {
            [Connection]::instance = [Connection]::new()
        }
        return [Connection]::instance
    }
}

function Get-Token([string]$Code) {
    $client = [Connection]::Instance().Client
    $form = [System.Collections.Generic.Dictionary[string, string]]::new()
    $form['grant_type'] = 'authorization_code'
    $form['code'] = $Code
    $client.PostAsync('/oauth/old_token', [FormUrlEncodedContent]::new($form)).Result # [code]
}
