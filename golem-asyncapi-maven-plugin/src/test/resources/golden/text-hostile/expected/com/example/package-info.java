/** The client of *&#47; &#92;u002a/ &#64;evil &lt;b&gt; &#123;&#64;code $L &quot; � title. */
package com.example;
