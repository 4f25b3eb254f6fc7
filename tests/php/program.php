#!/usr/bin/env php
<!DOCTYPE html><!-- a page -->
<?php
declare(strict_types=1);

namespace Acme\Müller;

use Acme\Http\{Client, Request as Req, function send, const LIMIT};
use function Acme\Text\trim as cut;

const ROOT = 'https://a.example';
define('PATH', ROOT . '/v1/ünïcode');

/** Doc. */
#[Service(name: 'x')]
abstract class Base implements \Countable
{
    use Logs, Keeps { Logs::write insteadof Keeps; read as protected readIt; }

    const A = 1, B = self::A . 'b';
    public static array $cache = ['k' => [1, 2, 'three' => 3.5e1]];
    private ?Client $client = null;
    public string $name { get => $this->first . ' x'; set { $this->first = $value; } }

    public function __construct(private readonly Client $c, protected array &$o = [], ?self ...$rest)
    {
        parent::__construct($c, ...$rest);
        static $count = 0;
        $count++;
        [$this->a, 'k' => [$b, , $d]] = $o;
        $this->url = "{$this->base()}/$o[path]?id=$c->id&x={$o['y']['z']}&\u{e4}\x41";
        $text = <<<HTML
            <a href="{$this->url}">ä $b</a>
              two \t $d
            HTML;
        $raw = <<<'RAW'
        $none {$of} it
        RAW;
        $this->send($text, headers: ['Accept' => 'text/html', ...$o, 'X-Y' => $raw,], timeout: LIMIT ?? 5);
    }

    abstract protected function base(): string;

    public function run(int|string $m = 'GET'): ?array
    {
        global $config;
        switch ($m) {
            case 'GET':
            case 'HEAD':
                $config['verb'] = $m;
            case 'POST':
                foreach ($config as $k => &$v) {
                    if (!isset($v, $k) || empty($v['x'])) continue 2;
                    $v .= urlencode($k) . '=' . ($v ?: 'none');
                }
                break;
            default:
                throw new \RuntimeException("bad {$m}");
        }
        for ($i = 0, $j = 10; $i < $j; $i++, --$j) { if ($i === 5) { break; } }
        do { $x = $this->next(...); } while ($x?->more() and !$x instanceof Req);
        $f = fn($y) => $y * $i + 1;
        $g = static function () use ($f, &$x): void { yield $f(1) => 2; };
        $kind = match (true) { $i > 1, $i < 0 => 'many', default => static::A };
        try {
            $o = new class($kind) extends Base { protected function base(): string { return __CLASS__; } };
            return (array) @$o->{$kind}()[0] ?? null;
        } catch (\TypeError | \Error $e) {
            die('failed: ' . $e->getMessage());
        } finally {
            unset($o, $config['verb']);
        }
        if ($i): $i = 1; elseif ($j): $i = 2; else: $i = 3; endif;
        while (true): break; endwhile;
        goto end;
        end:
        $GLOBALS['z'] = $$kind ?? `ls $kind`;
        include_once __DIR__ . '/other.php';
        return $i <=> $j ? [$i & 1, $j | 2, ~$i, -$j, !$i] : clone $this;
    }
}

enum Suit: string { case Hearts = 'h'; const D = self::Hearts; }
?>
<ul>
<?php foreach ($items as $item): ?>
  <li class="<?= $item['class'] ?>"><a href="https://a.example/?x=<?= $item->x; ?>">ö</a></li>
<?php endforeach ?>
</ul><!-- end -->
<?php if ($a) { ?> yes <?php } else { ?> no <?php } echo 'done', PHP_EOL;
